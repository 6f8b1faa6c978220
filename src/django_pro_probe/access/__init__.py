"""Who may do what: each page requested as each kind of user, and what it showed and changed."""
