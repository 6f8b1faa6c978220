from django.contrib import admin
from django.urls import path

from allotments.views import PlanDetail

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/plans/<int:pk>/", PlanDetail.as_view()),
]
