from django.contrib import admin
from django.urls import path

from grievances import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("grievances/", views.GrievanceListView.as_view(), name="grievances"),
    path("grievances/new/", views.GrievanceCreateView.as_view(), name="grievance-new"),
    path("grievances/<slug:number>/", views.GrievanceDetailView.as_view(), name="grievance"),
    path("grievances/<slug:number>/note/", views.NoteView.as_view(), name="grievance-note"),
]
