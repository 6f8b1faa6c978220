from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from choir.invites import accept_invite
from choir.views import SingerViewSet

router = SimpleRouter()
router.register("singers", SingerViewSet, basename="singer")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("invites/<str:token>/", accept_invite, name="accept-invite"),
    path("api/", include(router.urls)),
]
