from django.urls import path

from .views import JobCreate, JobList, PrinterList

urlpatterns = [
    path("printers/", PrinterList.as_view()),
    path("jobs/", JobList.as_view()),
    path("jobs/new/", JobCreate.as_view()),
]
