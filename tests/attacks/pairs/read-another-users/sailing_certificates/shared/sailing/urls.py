from django.urls import path

from . import views

urlpatterns = [
    path("courses/", views.CourseList.as_view(), name="course-list"),
    path("courses/<int:pk>/", views.CourseDetail.as_view(), name="course"),
    path("certificates/", views.MyCertificates.as_view(), name="certificates"),
    path(
        "certificates/<int:number>/download/",
        views.CertificateDownload.as_view(),
        name="certificate-download",
    ),
]
