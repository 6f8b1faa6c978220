from django.urls import path

from intranet import views

urlpatterns = [path("health/", views.health), path("phones/", views.phone_book)]
