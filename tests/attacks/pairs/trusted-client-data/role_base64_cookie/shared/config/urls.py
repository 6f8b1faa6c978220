from django.urls import path

from portal import views

urlpatterns = [path("enter/", views.enter), path("reports/", views.reports)]
