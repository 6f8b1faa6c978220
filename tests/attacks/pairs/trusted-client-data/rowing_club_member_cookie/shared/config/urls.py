from django.urls import path

from rowers import views

urlpatterns = [path("login/", views.log_in), path("me/", views.me)]
