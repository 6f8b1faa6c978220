from django.urls import path

from . import views

app_name = "partners"
urlpatterns = [
    path("login/", views.login, name="login"),
    path("logout/", views.logout, name="logout"),
    path("commission/", views.commission, name="commission"),
]
