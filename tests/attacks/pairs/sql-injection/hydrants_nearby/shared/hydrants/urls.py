from django.urls import path

from . import views

urlpatterns = [
    path("", views.by_street),
    path("nearest/", views.nearest),
    path("<int:pk>/faults/", views.report_fault),
]
