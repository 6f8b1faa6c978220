from django.urls import path

from desk import views

urlpatterns = [path("", views.start), path("check-in/", views.check_in), path("badge/", views.badge)]
