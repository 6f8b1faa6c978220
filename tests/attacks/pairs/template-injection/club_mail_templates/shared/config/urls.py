from django.contrib import admin
from django.urls import path

from clubs.views import template_create, template_preview

urlpatterns = [
    path("admin/", admin.site.urls),
    path("clubs/<int:club_pk>/mails/new/", template_create, name="template-create"),
    path("mails/<int:pk>/preview/", template_preview, name="template-preview"),
]
