from django.urls import path
from django.views.generic import RedirectView

from workshop import views

app_name = "workshop"

urlpatterns = [
    path("", RedirectView.as_view(pattern_name="workshop:job-list"), name="home"),
    path("jobs/", views.JobListView.as_view(), name="job-list"),
    path("jobs/new/", views.JobCreateView.as_view(), name="job-create"),
    path("jobs/<int:pk>/", views.JobDetailView.as_view(), name="job-detail"),
    path("jobs/<int:pk>/ready/", views.job_ready, name="job-ready"),
    path("jobs/<int:pk>/collected/", views.job_collected, name="job-collected"),
    path("customers/", views.customer_list, name="customer-list"),
    path("bikes/<int:pk>/history/", views.bike_history, name="bike-history"),
]
