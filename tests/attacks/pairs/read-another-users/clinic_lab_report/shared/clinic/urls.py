from django.urls import path

from . import views

app_name = "clinic"
urlpatterns = [
    path("", views.ReportList.as_view(), name="reports"),
    path("<int:pk>/", views.ReportDetail.as_view(), name="report"),
    path("<int:pk>/text/", views.report_text, name="report-text"),
]
