"""Parts of a project that playbooks create in the copy, each with the tests that show it works."""
