from django.urls import path

from files import views

urlpatterns = [path("share/", views.share), path("download/<str:token>", views.download)]
