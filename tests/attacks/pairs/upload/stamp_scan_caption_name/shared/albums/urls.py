from django.urls import path

from . import views

urlpatterns = [
    path("scans/", views.recent, name="recent-scans"),
    path("scans/add/", views.add_scan, name="add-scan"),
    path("scans/<int:pk>/", views.show_scan, name="scan"),
]
