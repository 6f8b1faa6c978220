from django.contrib import admin
from django.urls import path

from giftcards.views import Redeem

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/cards/<slug:code>/redeem/", Redeem.as_view()),
]
