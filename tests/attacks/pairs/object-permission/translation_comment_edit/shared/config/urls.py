from django.contrib import admin
from django.urls import path

from jobs import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/jobs/", views.JobList.as_view(), name="jobs"),
    path("api/jobs/<int:pk>/", views.JobDetail.as_view(), name="job"),
    path("api/jobs/<int:pk>/comments/", views.CommentList.as_view(), name="comments"),
    path("api/comments/<int:pk>/", views.CommentDetail.as_view(), name="comment"),
]
