from django.contrib import admin
from django.urls import path

from terms.views import accept_terms, dashboard

urlpatterns = [
    path("admin/", admin.site.urls),
    path("terms/", accept_terms, name="terms"),
    path("dashboard/", dashboard, name="dashboard"),
]
