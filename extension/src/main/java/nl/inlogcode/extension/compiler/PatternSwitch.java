package nl.inlogcode.extension.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teavm.model.BasicBlock;
import org.teavm.model.Incoming;
import org.teavm.model.Phi;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.AssignInstruction;
import org.teavm.model.instructions.BinaryBranchingInstruction;
import org.teavm.model.instructions.BranchingInstruction;
import org.teavm.model.instructions.IntegerConstantInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.IsInstanceInstruction;
import org.teavm.model.instructions.JumpInstruction;
import org.teavm.model.instructions.NullCheckInstruction;
import org.teavm.model.instructions.SwitchInstruction;

/**
 * One switch of {@link PatternSwitches}, as TeaVM makes it.
 *
 * @param block branches by the number of the case
 * @param numbers what the program's constants are
 * @param copies what its copied variables are copies of
 */
record PatternSwitch(
        Program program,
        BasicBlock block,
        Map<Variable, Integer> numbers,
        Map<Variable, Variable> copies) {

    /** Leaves it as it is, and says false, if it looks otherwise than expected. */
    boolean simplify() {
        var branch = (SwitchInstruction) block.getLastInstruction();
        var phi = block.getPhis().get(0);
        if (original(branch.getCondition()) != phi.getReceiver() || block.instructionCount() > 2) {
            return false;
        }
        var cases = new ArrayList<BasicBlock>();
        for (var entry : branch.getEntries()) {
            if (entry.getCondition() != cases.size() || cases.contains(entry.getTarget())) {
                return false;
            }
            cases.add(entry.getTarget());
        }
        // Who gives which number: -1 for null, which was excluded before, one more than the
        // last for no case.
        var givers = new HashMap<Integer, BasicBlock>();
        for (var incoming : phi.getIncomings()) {
            var number = numbers.get(original(incoming.getValue()));
            if (number == null
                    || givers.put(number, incoming.getSource()) != null
                    || !(incoming.getSource().getLastInstruction() instanceof JumpInstruction)
                    || incoming.getSource().instructionCount() != 2) {
                return false;
            }
        }
        var tests = new ArrayList<BasicBlock>();
        for (int i = 0; i < cases.size(); i++) {
            var test = testBefore(givers.get(i));
            if (test == null) {
                return false;
            }
            tests.add(test);
        }
        var start = startOf(givers.get(-1));
        if (start == null || givers.size() != cases.size() + 2) {
            return false;
        }
        rewire(cases, givers, tests, start);
        return true;
    }

    private void rewire(
            List<BasicBlock> cases,
            Map<Integer, BasicBlock> givers,
            List<BasicBlock> tests,
            BasicBlock start) {
        int last = cases.size() - 1;
        for (int i = 0; i <= last; i++) {
            var test = tested(tests.get(i));
            PatternSwitches.trust(cases.get(i), test, copies);
            lead(givers.get(i), cases.get(i));
        }
        lead(givers.get(last + 1), cases.get(last));
        untested(tests.get(last), givers.get(last));
        for (var phi : phisOf(cases)) {
            phi.getIncomings().removeIf(incoming -> incoming.getSource() == block);
        }
        for (int i = last - 1; i >= 0 && isAlike(cases.get(i), cases.get(last)); i--) {
            untested(tests.get(i), givers.get(last));
        }
        var notNull = (BinaryBranchingInstruction) start.getLastInstruction();
        checkNull(start, notNull.getFirstOperand(), tested(tests.get(0)));
        var first = notNull.getAlternative();
        jump(start, first);
        // From the first case on, unless a guard let it begin later.
        if (first.getLastInstruction() instanceof SwitchInstruction from
                && numbers.getOrDefault(original(from.getCondition()), -1) == 0) {
            jump(first, tests.get(0));
        }
    }

    private static void untested(BasicBlock test, BasicBlock next) {
        tested(test).delete();
        jump(test, next);
    }

    /** Both give the same number, or do nothing: the last cases are often alike so. */
    private boolean isAlike(BasicBlock one, BasicBlock other) {
        if (!(one.getLastInstruction() instanceof JumpInstruction jump)
                || !(other.getLastInstruction() instanceof JumpInstruction otherJump)
                || jump.getTarget() != otherJump.getTarget()
                || !isQuiet(one)
                || !isQuiet(other)) {
            return false;
        }
        for (var phi : jump.getTarget().getPhis()) {
            var value = given(phi, one);
            var otherValue = given(phi, other);
            boolean same =
                    numbers.containsKey(value)
                            ? numbers.get(value).equals(numbers.get(otherValue))
                            : value == otherValue;
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static boolean isQuiet(BasicBlock block) {
        for (var instruction : block) {
            if (!(instruction instanceof AssignInstruction
                    || instruction instanceof IntegerConstantInstruction
                    || instruction instanceof JumpInstruction)) {
                return false;
            }
        }
        return true;
    }

    private Variable given(Phi phi, BasicBlock source) {
        for (var incoming : phi.getIncomings()) {
            if (incoming.getSource() == source) {
                return original(incoming.getValue());
            }
        }
        return null;
    }

    private static List<Phi> phisOf(List<BasicBlock> cases) {
        return cases.stream().flatMap(one -> one.getPhis().stream()).toList();
    }

    /** Lets a block that gives a number go to the case at once. */
    private void lead(BasicBlock giver, BasicBlock target) {
        jump(giver, target);
        for (var phi : target.getPhis()) {
            for (var incoming : List.copyOf(phi.getIncomings())) {
                if (incoming.getSource() == block) {
                    var another = new Incoming();
                    another.setSource(giver);
                    another.setValue(incoming.getValue());
                    phi.getIncomings().add(another);
                }
            }
        }
    }

    private static void jump(BasicBlock from, BasicBlock target) {
        var jump = new JumpInstruction();
        jump.setTarget(target);
        jump.setLocation(from.getLastInstruction().getLocation());
        from.getLastInstruction().replace(jump);
    }

    /**
     * TeaVM's own check is shorter than the call that javac puts before the switch, most of all
     * within the first test.
     */
    private void checkNull(BasicBlock start, Variable value, IsInstanceInstruction first) {
        var check = new NullCheckInstruction();
        check.setValue(value);
        check.setReceiver(program.createVariable());
        check.setLocation(start.getLastInstruction().getLocation());
        start.getLastInstruction().insertPrevious(check);
        if (first != null) {
            first.setValue(check.getReceiver());
        }
        for (var instruction : start) {
            if (instruction instanceof InvokeInstruction call
                    && call.getMethod().getName().equals("requireNonNull")
                    && call.getReceiver() == null
                    && call.getArguments().size() == 1
                    && original(call.getArguments().get(0)) == original(value)) {
                call.delete();
                return;
            }
        }
    }

    private BasicBlock testBefore(BasicBlock giver) {
        for (var one : program.getBasicBlocks()) {
            if (one.getLastInstruction() instanceof BranchingInstruction branch
                    && branch.getConsequent() == giver
                    && tested(one) != null
                    && tested(one).getReceiver() == branch.getOperand()) {
                return one;
            }
        }
        return null;
    }

    private static IsInstanceInstruction tested(BasicBlock block) {
        return block.getLastInstruction().getPrevious() instanceof IsInstanceInstruction test
                ? test
                : null;
    }

    private BasicBlock startOf(BasicBlock giver) {
        for (var one : program.getBasicBlocks()) {
            if (one.getLastInstruction() instanceof BinaryBranchingInstruction branch
                    && branch.getConsequent() == giver) {
                return one;
            }
        }
        return null;
    }

    private Variable original(Variable variable) {
        return PatternSwitches.original(variable, copies);
    }
}
