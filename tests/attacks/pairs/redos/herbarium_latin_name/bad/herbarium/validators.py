from django.core.validators import RegexValidator

latin_name = RegexValidator(r"\A([A-Za-z]+[ .-]?)+\Z", "Letters, with single spaces, dots or hyphens between.")
