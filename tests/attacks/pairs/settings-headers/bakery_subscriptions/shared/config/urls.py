from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from bakery import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("login/", LoginView.as_view(), name="login"),
    path("widget/", views.widget, name="widget"),
    path("subscriptions/", views.mine, name="mine"),
    path("subscriptions/<int:pk>/cancel/", views.cancel, name="cancel"),
]
