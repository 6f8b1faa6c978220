from django.urls import path

from .views import CancelJob, JobDetail, JobList

urlpatterns = [
    path("jobs/", JobList.as_view()),
    path("jobs/<int:pk>/", JobDetail.as_view()),
    path("jobs/<int:pk>/cancel/", CancelJob.as_view()),
]
