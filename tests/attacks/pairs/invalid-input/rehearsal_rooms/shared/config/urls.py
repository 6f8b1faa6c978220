from django.contrib import admin
from django.urls import path

from rooms.views import SlotDetail, SlotList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/slots/", SlotList.as_view()),
    path("api/slots/<int:pk>/", SlotDetail.as_view()),
]
