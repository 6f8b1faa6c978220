from django.contrib import admin
from django.urls import path

from sites_api import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/sites/", views.SiteList.as_view()),
    path("api/sites/<int:site_id>/inspections/", views.InspectionList.as_view()),
    path("api/sites/<int:site_id>/inspections/<int:pk>/", views.InspectionDetail.as_view()),
]
