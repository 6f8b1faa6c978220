from django.urls import path

from gym.views import ReportView

urlpatterns = [path("api/reports/", ReportView.as_view())]
