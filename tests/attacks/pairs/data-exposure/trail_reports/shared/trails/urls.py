from django.urls import path

from .views import OwnReport, ReportList, TrailList

urlpatterns = [
    path("trails/", TrailList.as_view()),
    path("reports/", ReportList.as_view()),
    path("reports/<int:pk>/", OwnReport.as_view()),
]
