from django.contrib import admin
from django.urls import path

from attachments.views import AttachmentView
from claims.views import claim

urlpatterns = [
    path("admin/", admin.site.urls),
    path("claims/<int:pk>/", claim),
    path("attachments/<int:pk>/", AttachmentView.as_view()),
]
