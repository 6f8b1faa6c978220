from django.urls import path

from .views import ask_code, enter_code

urlpatterns = [
    path("login/ask/", ask_code),
    path("login/enter/", enter_code),
]
