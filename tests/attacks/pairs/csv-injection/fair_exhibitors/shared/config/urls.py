from django.contrib import admin
from django.urls import path

from fair.views import ApplyView, ExhibitorExport

urlpatterns = [
    path("admin/", admin.site.urls),
    path("fair/apply/", ApplyView.as_view()),
    path("fair/exhibitors/", ExhibitorExport.as_view()),
]
