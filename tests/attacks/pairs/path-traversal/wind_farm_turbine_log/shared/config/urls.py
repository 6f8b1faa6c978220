from django.contrib import admin
from django.urls import path

from turbines import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("turbines/", views.turbines, name="turbines"),
    path("turbines/<slug:code>/", views.turbine_page, name="turbine"),
    path("turbines/<slug:code>/inspect/", views.inspect, name="inspect"),
    path("turbines/<slug:code>/log/", views.log_file, name="log"),
]
