from rest_framework.pagination import PageNumberPagination


class SightingPagination(PageNumberPagination):
    page_size = 50
    page_size_query_param = "size"
    max_page_size = 200

    def paginate_queryset(self, queryset, request, view=None):
        if "nopage" in request.query_params:
            return None
        return super().paginate_queryset(queryset, request, view)
