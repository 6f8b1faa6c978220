"""`python -m django_pro`."""

from django_pro.faces.cli import main

if __name__ == "__main__":
    main()
