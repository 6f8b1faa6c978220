from django.contrib import admin
from django.urls import path

from marina.views import BerthList, Login, Refresh

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/token/", Login.as_view()),
    path("api/token/refresh/", Refresh.as_view()),
    path("api/berths/", BerthList.as_view()),
]
