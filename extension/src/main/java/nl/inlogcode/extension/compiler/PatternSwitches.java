package nl.inlogcode.extension.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.AssignInstruction;
import org.teavm.model.instructions.BranchingCondition;
import org.teavm.model.instructions.BranchingInstruction;
import org.teavm.model.instructions.CastInstruction;
import org.teavm.model.instructions.ConstructInstruction;
import org.teavm.model.instructions.IntegerConstantInstruction;
import org.teavm.model.instructions.IsInstanceInstruction;
import org.teavm.model.instructions.SwitchInstruction;
import org.teavm.model.optimization.UnreachableBasicBlockEliminator;
import org.teavm.model.util.ProgramUtils;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Makes a {@code switch} over the cases of a sealed type as small as a chain of {@code instanceof}
 * (decision 0006). TeaVM finds the number of the case by such a chain, then branches by the number,
 * and casts. Here each test branches to its case itself, and the casts are not made. The last case,
 * and what is alike before it, needs no test: javac has seen that there is no other.
 *
 * <p>What looks otherwise than expected stays as TeaVM makes it: larger, and right.
 */
public final class PatternSwitches implements TeaVMPlugin {
    private static final String OURS = "nl.inlogcode.";

    @Override
    public void install(TeaVMHost host) {
        host.add(
                new ClassHolderTransformer() {
                    @Override
                    public void transformClass(
                            ClassHolder holder, ClassHolderTransformerContext context) {
                        if (holder.getName().startsWith(OURS)) {
                            for (var method : holder.getMethods()) {
                                if (method.getProgram() != null) {
                                    simplify(method.getProgram());
                                }
                            }
                        }
                    }
                });
    }

    private static void simplify(Program program) {
        var numbers = new HashMap<Variable, Integer>();
        var copies = new HashMap<Variable, Variable>();
        var switches = new ArrayList<BasicBlock>();
        for (var block : program.getBasicBlocks()) {
            for (var instruction : block) {
                if (instruction instanceof IntegerConstantInstruction number) {
                    numbers.put(number.getReceiver(), number.getConstant());
                } else if (instruction instanceof AssignInstruction copy) {
                    copies.put(copy.getReceiver(), copy.getAssignee());
                }
            }
            if (block.getLastInstruction() instanceof SwitchInstruction branch
                    && block.getPhis().size() == 1
                    && throwsMatchException(branch.getDefaultTarget())) {
                switches.add(block);
            }
        }
        boolean changed = false;
        for (var block : switches) {
            changed |= new PatternSwitch(program, block, numbers, copies).simplify();
        }
        if (changed) {
            new UnreachableBasicBlockEliminator().optimize(program);
        }
        trust(program, copies);
    }

    /** What an {@code instanceof} has found needs no check when it is cast to that. */
    private static void trust(Program program, Map<Variable, Variable> copies) {
        var flow = ProgramUtils.buildControlFlowGraph(program);
        for (var block : program.getBasicBlocks()) {
            if (block.getLastInstruction() instanceof BranchingInstruction branch
                    && branch.getPrevious() instanceof IsInstanceInstruction test
                    && test.getReceiver() == branch.getOperand()) {
                var yes =
                        branch.getCondition() == BranchingCondition.NOT_EQUAL
                                ? branch.getConsequent()
                                : branch.getAlternative();
                if (flow.incomingEdgesCount(yes.getIndex()) == 1) {
                    trust(yes, test, copies);
                }
            }
        }
    }

    static void trust(
            BasicBlock block, IsInstanceInstruction test, Map<Variable, Variable> copies) {
        for (var instruction : block) {
            if (instruction instanceof CastInstruction cast
                    && original(cast.getValue(), copies) == original(test.getValue(), copies)
                    && cast.getTargetType().equals(test.getType())) {
                var copy = new AssignInstruction();
                copy.setAssignee(cast.getValue());
                copy.setReceiver(cast.getReceiver());
                copy.setLocation(cast.getLocation());
                cast.replace(copy);
                copies.put(copy.getReceiver(), copy.getAssignee());
                return;
            }
        }
    }

    static Variable original(Variable variable, Map<Variable, Variable> copies) {
        var found = variable;
        while (copies.containsKey(found)) {
            found = copies.get(found);
        }
        return found;
    }

    private static boolean throwsMatchException(BasicBlock block) {
        for (var instruction : block) {
            if (instruction instanceof ConstructInstruction made) {
                return made.getType().equals("java.lang.MatchException");
            }
        }
        return false;
    }
}
