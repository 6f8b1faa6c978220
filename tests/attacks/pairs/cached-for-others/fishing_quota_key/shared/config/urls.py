from django.contrib import admin
from django.urls import path

from fishing import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/quotas/", views.Quotas.as_view(), name="quotas"),
    path("api/landed/", views.Landed.as_view(), name="landed"),
]
