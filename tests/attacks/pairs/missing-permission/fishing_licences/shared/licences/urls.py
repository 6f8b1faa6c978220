from django.urls import path

from . import views

urlpatterns = [
    path("", views.waters, name="waters"),
    path("licences/", views.mine, name="mine"),
    path("office/register/", views.register, name="register"),
    path("office/register.csv", views.register_csv, name="register-csv"),
    path("office/register/<int:pk>/revoke/", views.revoke, name="revoke"),
]
