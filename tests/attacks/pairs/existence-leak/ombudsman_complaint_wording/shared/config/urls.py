from django.contrib import admin
from django.urls import path

from complaints.views import complaint

urlpatterns = [
    path("admin/", admin.site.urls),
    path("complaints/<slug:number>/", complaint),
]
