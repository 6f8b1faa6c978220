from django.urls import path

from reports.views import average

urlpatterns = [path("api/reports/<int:pk>/average/", average)]
