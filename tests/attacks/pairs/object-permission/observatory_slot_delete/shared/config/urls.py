from django.contrib import admin
from django.urls import path

from observatory.api import SlotView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/slots/<int:pk>/", SlotView.as_view()),
]
