from django.contrib import admin
from django.urls import path

from documents.views import DocumentView, OwnDocuments

urlpatterns = [
    path("admin/", admin.site.urls),
    path("documents/", OwnDocuments.as_view(), name="documents"),
    path("documents/<slug:code>/", DocumentView.as_view(), name="document"),
]
