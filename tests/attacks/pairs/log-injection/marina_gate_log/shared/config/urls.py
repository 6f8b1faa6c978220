from django.contrib import admin
from django.urls import path

from marina import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("gates/<int:number>/", views.gate, name="gate"),
    path("berths/", views.my_berths, name="berths"),
    path("cards/<int:pk>/block/", views.block_card, name="block-card"),
]
