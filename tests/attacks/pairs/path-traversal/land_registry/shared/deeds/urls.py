from django.urls import path

from . import views

urlpatterns = [
    path("scans/", views.scans),
    path("scans/file/", views.scan),
    path("scans/size/", views.size),
]
