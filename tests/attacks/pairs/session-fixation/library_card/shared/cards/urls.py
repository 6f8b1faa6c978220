from django.urls import path

from . import views

urlpatterns = [
    path("language/", views.choose_language, name="card-language"),
    path("sign-in/", views.sign_in, name="card-sign-in"),
    path("account/", views.account, name="card-account"),
    path("sign-out/", views.sign_out, name="card-sign-out"),
]
