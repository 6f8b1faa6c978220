from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from signing.views import AttachmentViewSet

router = SimpleRouter()
router.register("attachments", AttachmentViewSet, basename="attachment")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/contracts/<int:contract>/", include(router.urls)),
]
