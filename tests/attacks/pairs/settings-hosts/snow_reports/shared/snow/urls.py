from django.urls import path

from .views import Feed, ReportView, Write

urlpatterns = [
    path("feed.json", Feed.as_view()),
    path("reports/new/", Write.as_view()),
    path("reports/<int:pk>/", ReportView.as_view(), name="report"),
]
