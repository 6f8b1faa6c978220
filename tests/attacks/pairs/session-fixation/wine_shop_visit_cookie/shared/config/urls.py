from django.contrib import admin
from django.urls import path

from cellar import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", views.bottles, name="bottles"),
    path("basket/add/<int:pk>/", views.add_to_basket, name="add"),
    path("login/", views.LoginPage.as_view(), name="login"),
    path("logout/", views.log_out, name="logout"),
    path("account/", views.account, name="account"),
]
