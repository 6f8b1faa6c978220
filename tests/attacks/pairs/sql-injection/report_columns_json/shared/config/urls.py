from django.urls import path

from reports.views import ReportView

urlpatterns = [path("api/reports/", ReportView.as_view())]
