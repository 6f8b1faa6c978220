from django.urls import path

from club import views

urlpatterns = [path("join/", views.join), path("enter/", views.enter)]
