from django.contrib import admin
from django.urls import path

from matters import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("matters/", views.matter_list, name="matters"),
    path("matters/<int:pk>/documents/", views.matter_documents, name="matter-documents"),
    path("documents/<slug:number>/", views.download, name="document"),
]
