from django.contrib import admin
from django.urls import path

from waste import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", views.districts, name="districts"),
    path("district/<slug:slug>/", views.district, name="district"),
    path("bins/", views.my_bins, name="my-bins"),
    path("bins/<int:pk>/missed/", views.report_missed, name="report-missed"),
]
