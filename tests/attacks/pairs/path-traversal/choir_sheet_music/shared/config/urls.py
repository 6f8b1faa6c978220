from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from choir import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("pieces/", views.PieceList.as_view(), name="pieces"),
    path("pieces/<slug:slug>/", views.PieceDetail.as_view(), name="piece"),
    path("pieces/<slug:slug>/part/", views.PartDownload.as_view(), name="part"),
    path("absences/", views.AbsenceList.as_view(), name="absences"),
    path("absences/new/", views.AbsenceCreate.as_view(), name="absence-new"),
]
