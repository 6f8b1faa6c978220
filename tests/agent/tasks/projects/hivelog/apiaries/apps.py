from django.apps import AppConfig


class ApiariesConfig(AppConfig):
    name = "apiaries"
    verbose_name = "Apiaries and hives"
