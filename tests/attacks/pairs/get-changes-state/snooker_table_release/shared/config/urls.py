from django.contrib import admin
from django.urls import path

from snooker.views import ReleaseView, TableListView, TakeView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("tables/", TableListView.as_view(), name="tables"),
    path("tables/<int:pk>/take/", TakeView.as_view(), name="take"),
    path("tables/<int:pk>/release/", ReleaseView.as_view(), name="release"),
]
