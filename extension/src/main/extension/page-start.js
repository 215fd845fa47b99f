inlogcodePage.main([]);
